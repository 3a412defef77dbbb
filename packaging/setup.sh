# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
#
# Sourced by `run` and `test`: makes an environment once, and again when its pins change.
#   prepare FOLDER REQUIREMENTS   → FOLDER/bin/python has what REQUIREMENTS pins, and the program
#   need_window_libraries FOLDER [or-warn]   → what Qt needs of the system for a window

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache=$root/.cache

say() { printf '%s\n' "$*" >&2; }

give_up() {
    say "Set-up stopped: $1"
    say "What to do: $2"
    exit 1
}


# Debian's names (12, 13 and Ubuntu alike) of what a Qt window needs beside the Python packages.
window_packages=(libegl1 libgl1 libfontconfig1 libglib2.0-0 libxkbcommon0 libxkbcommon-x11-0
    libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
    libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libx11-xcb1 libdbus-1-3)

install_packages() { # as root or through a sudo that asks nothing; fails where neither is there
    local become=()
    if [ "$(id -u)" -ne 0 ]; then
        sudo -n true 2>/dev/null || return 1
        become=(sudo -n)
    fi
    command -v apt-get >/dev/null || return 1
    mkdir -p "$cache"
    say "Installing with apt-get: $* (log: $cache/apt.log)"
    {
        "${become[@]}" apt-get update -qq &&
            "${become[@]}" env DEBIAN_FRONTEND=noninteractive \
                apt-get install -y -qq --no-install-recommends "$@"
    } >"$cache/apt.log" 2>&1 || {
        tail -n 5 "$cache/apt.log" >&2
        return 1
    }
}

find_python() {
    local candidate
    for candidate in python3.11 python3 python3.12 python3.13 python3.14; do
        if command -v "$candidate" >/dev/null &&
            "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
    return 1
}

find_uv() { # the pinned uv, in the checkout's own cache; nothing is installed elsewhere
    local python=$1
    if [ ! -x "$cache/uv/bin/uv" ]; then
        "$python" -m pip --version >/dev/null 2>&1 || install_packages python3-pip ||
            give_up "$python has no pip." "sudo apt-get install python3-pip"
        "$python" -m pip install --quiet --disable-pip-version-check --root-user-action=ignore \
            --require-hashes --target "$cache/uv" -r "$root/packaging/requirements-uv.txt" >&2 ||
            give_up "uv could not be fetched." "connect this machine to the network for the set-up, then run the command again"
    fi
    printf '%s\n' "$cache/uv/bin/uv"
}

prepare() {
    local folder=$1 requirements=$2 python uv want
    want="$(cat "$requirements" "$root/pyproject.toml" "$root/packaging/setup.sh" | cksum) $root"
    if [ "$(cat "$folder/.ready" 2>/dev/null)" = "$want" ] && [ -x "$folder/bin/python" ]; then
        return
    fi
    mkdir -p "$cache"
    exec 9>"$cache/setup.lock"
    if command -v flock >/dev/null; then flock 9; fi # a second start waits for the first
    if [ "$(cat "$folder/.ready" 2>/dev/null)" != "$want" ]; then
        say "Setting up $(basename "$folder") (once; about a minute) …"
        python=$(find_python) || give_up "Python 3.11 or newer is not installed." "sudo apt-get install python3"
        uv=$(find_uv "$python") || exit 1
        rm -f "$folder/.ready"
        "$uv" venv --quiet --allow-existing --python "$python" "$folder" >&2 &&
            "$uv" pip sync --quiet --python "$folder/bin/python" --require-hashes "$requirements" >&2 &&
            "$uv" pip install --quiet --python "$folder/bin/python" --no-deps --no-build-isolation \
                --editable "$root" >&2 ||
            give_up "the Python packages could not be installed (see above)." \
                "connect this machine to the network for the set-up, free about 1 GB, then run the command again"
        need_window_libraries "$folder" or-warn
        printf '%s' "$want" >"$folder/.ready"
    fi
    exec 9>&-
}

missing_window_libraries() {
    local folder=$1 qt
    [ "$(uname -s)" = Linux ] || return 0
    qt=$("$folder/bin/python" -c 'import PySide6; print(PySide6.__path__[0])')
    ldd "$qt/Qt/plugins/platforms/libqxcb.so" "$qt/QtWidgets.abi3.so" 2>/dev/null |
        awk '/not found/ {print $1}' | sort -u
}

need_window_libraries() {
    local folder=$1 mode=${2:-}
    [ -n "$(missing_window_libraries "$folder")" ] || return 0
    install_packages "${window_packages[@]}" || true
    [ -n "$(missing_window_libraries "$folder")" ] || return 0
    if [ "$mode" = or-warn ]; then
        say "The window needs libraries that this user may not install (the command line works without them):"
        say "  sudo apt-get install ${window_packages[*]}"
    else
        give_up "the window needs system libraries: $(missing_window_libraries "$folder" | tr '\n' ' ')" \
            "sudo apt-get install ${window_packages[*]}"
    fi
}
