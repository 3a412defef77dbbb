# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Small words around numbers and the things that they count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.core.figures.statements.word_sets import word_set

if TYPE_CHECKING:
    from briefing_app.core.figures.words import Language

STOPS: dict[Language, frozenset[str]] = {
    "id": word_set(
        "boleh perlu ingin mau wajib pernah baru-baru tengah menang kalah"
        " yang dan atau serta dengan di ke dari pada kepada untuk guna demi oleh dalam bagi"
        " agar supaya sebagai seperti saat ketika setelah sebelum sejak hingga sampai selama"
        " karena akibat jika bila kalau bahwa maka tetapi namun sedangkan sementara meski"
        " walau itu ini tersebut lalu silam terakhir kemudian lagi juga telah sudah akan"
        " sedang masih belum tidak tak bukan dapat bisa harus mungkin adalah ialah merupakan"
        " lebih kurang saja pun nya per atas bawah antara terhadap tentang secara sekitar"
        " hampir mencapai sebesar sebanyak senilai menjadi para ia dia mereka kami kita saya"
        " usai tiap setiap baru lain lainnya lama berikutnya mendatang depan sebelumnya"
        " pertama kedua ketiga secara tewas luka-luka terluka hilang meninggal hidup jatuh"
        " naik turun tiba datang pergi masuk keluar kabur hadir ikut selamat sakit positif"
        " negatif semalam kemarin besok hari minggu pekan bulan tahun jam pukul tadi kini"
        " sekarang sekaligus apalagi termasuk yakni yaitu beserta bersama melalui lewat"
        " menurut sesuai dekat jauh semua seluruh total jumlah sejumlah lanjut kata ujar tutur"
        " ungkap jelas tegas terkait sehubungan hanya cuma atau maupun bebas"
    ),
    "en": word_set(
        "a an the and or but nor with in on at to from of for by as into onto over under"
        " after before since until till during while when where which who whom whose that this"
        " these those if because so than then there here is are was were be been being am has"
        " have had having do does did will would shall should can could may might must not no"
        " also only about around per between among against within without through across along"
        " toward towards up down out off near every each all both more most less other another"
        " ago later now it its they them their he she his her him we us our you your i my me"
        " said says say according including plus via amid despite last next earlier alone just"
        " already still alive dead missing killed wounded injured sent deployed captured"
        " stationed arrived fighting remain remains remained came come comes went go goes took"
        " take takes made make left live lives lived work works worked fled lost died hit"
        " struck rose fell"
    ),
}
"""Words that end a noun phrase, or are no part of one."""
SKIPPED: dict[Language, frozenset[str]] = {
    "id": word_set(
        "sekitar kira-kira hampir nyaris lebih kurang dari daripada setidaknya sedikitnya"
        " minimal maksimal paling banyak sedikit hingga sampai sebesar sebanyak senilai"
        " sejumlah seharga seberat setinggi sepanjang seluas sejauh sedalam mencapai menyentuh"
        " total berjumlah adalah ialah menjadi diperkirakan kira mendekati melebihi tercatat"
        " dapat bisa sudah telah akan antara tinggal di atas bawah yaitu yakni berada pada"
        " angka rp us mulai berkisar sebanyak-banyaknya meningkat turun naik menurun bertambah"
        " ke usd berkecepatan tidak tak memiliki berusia itu ini tersebut nya"
    ),
    "en": word_set(
        "about around some approximately roughly nearly almost more less than fewer at least"
        " most up to over under above below is was are were of the a an total totaling"
        " totalling worth reach reached reaching estimated be as much many us now only just"
        " rose fell risen fallen by between from has have had exceeded exceeding"
    ),
}
"""Words that may stand between a thing and the number behind it."""
