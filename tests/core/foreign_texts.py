# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The same made-up news in many languages, for the language check."""

from __future__ import annotations

FOREIGN = {
    "English": (
        "The navy of Tarsia sent three ships to the strait on Monday after talks with its "
        "neighbour had failed. Officials said that about 4,000 sailors were on board and that "
        "they would stay there until a new round of negotiations is held. “We do not want a "
        "war,” the minister told reporters, “but we are ready for one.” Aid groups warned that "
        "the port has food for less than two weeks."
    ),
    "German": (
        "Die Marine von Tarsien hat am Montag drei Schiffe in die Meerenge geschickt, nachdem "
        "die Gespräche mit dem Nachbarland gescheitert waren. Nach Angaben der Behörden sind "
        "rund 4.000 Seeleute an Bord, die dort bis zu einer neuen Verhandlungsrunde bleiben "
        "sollen. „Wir wollen keinen Krieg“, sagte der Minister, „aber wir sind auf einen "
        "vorbereitet.“ Hilfsorganisationen warnen, dass der Hafen nur noch für zwei Wochen "
        "Lebensmittel hat."
    ),
    "Dutch": (
        "De marine van Tarsië heeft maandag drie schepen naar de zeestraat gestuurd nadat het "
        "overleg met het buurland was mislukt. Volgens de autoriteiten zijn er ongeveer 4.000 "
        "matrozen aan boord, die daar blijven tot er een nieuwe ronde wordt gehouden. “Wij "
        "willen geen oorlog,” zei de minister, “maar we zijn er wel klaar voor.”"
    ),
    "French": (
        "La marine de Tarsie a envoyé lundi trois navires dans le détroit après l'échec des "
        "pourparlers avec son voisin. Selon les autorités, environ 4 000 marins sont à bord et "
        "ils y resteront jusqu'à une nouvelle session de négociations. « Nous ne voulons pas la "
        "guerre », a dit le ministre, « mais nous sommes prêts. » Les organisations d'aide "
        "craignent que le port ne manque de vivres dans deux semaines."
    ),
    "Spanish": (
        "La marina de Tarsia envió el lunes tres barcos al estrecho después de que fracasaran "
        "las conversaciones con su vecino. Según las autoridades, hay unos 4.000 marineros a "
        "bordo, que se quedarán allí hasta que haya una nueva ronda de negociaciones. «No "
        "queremos la guerra», dijo el ministro, «pero estamos preparados para ella»."
    ),
    "Portuguese": (
        "A marinha da Társia enviou na segunda-feira três navios para o estreito depois que as "
        "conversas com o país vizinho fracassaram. Segundo as autoridades, há cerca de 4.000 "
        "marinheiros a bordo, que não vão sair de lá até uma nova rodada de negociações. “Não "
        "queremos uma guerra”, disse o ministro, “mas estamos prontos para ela.”"
    ),
    "Italian": (
        "La marina della Tarsia ha inviato lunedì tre navi nello stretto dopo il fallimento dei "
        "colloqui con il paese vicino. Secondo le autorità a bordo ci sono circa 4.000 marinai, "
        "che resteranno nella zona fino a un nuovo ciclo di negoziati. «Non vogliamo la guerra», "
        "ha detto il ministro, «ma siamo pronti». Le organizzazioni di aiuto temono che il cibo "
        "nel porto non basti per due settimane."
    ),
    "Tagalog": (
        "Nagpadala ang hukbong-dagat ng Tarsia ng tatlong barko sa kipot noong Lunes matapos "
        "mabigo ang pag-uusap nila sa karatig-bansa. Ayon sa mga opisyal, may halos 4,000 "
        "mandaragat na sakay ng mga ito at mananatili sila roon hanggang sa susunod na "
        "negosasyon. “Hindi namin gusto ang digmaan,” sabi ng ministro, “pero handa kami para "
        "dito.” Nagbabala rin ang mga grupo na kulang na ang pagkain sa daungan."
    ),
    "Javanese": (
        "Angkatan Laut Tarsia ngirim telung kapal menyang selat ing dina Senin sawise rembugan "
        "karo negara tanggane ora kasil. Miturut para pejabat, watara 4.000 pelaut ana ing "
        "kapal-kapal iku lan bakal tetep ana kana nganti ana rembugan anyar. “Awake dhewe ora "
        "pengin perang,” ujare menteri iku marang wartawan, “nanging wis siyap.” Pakumpulan "
        "paring pitulungan ngelingake yen pangan ing palabuhan kuwi mung cukup kanggo rong "
        "minggu."
    ),
    "Sundanese": (
        "Angkatan Laut Tarsia ngirim tilu kapal ka selat dina poé Senén sanggeus gundem catur "
        "jeung nagara tatanggana teu hasil. Numutkeun para pajabat, aya kira-kira 4.000 palaut "
        "dina éta kapal anu bakal cicing di dinya nepi ka aya gundem catur anyar. “Urang teu "
        "hayang perang,” ceuk menteri ka wartawan, “tapi geus siap pikeun éta.”"
    ),
    "Vietnamese": (
        "Hải quân Tarsia đã cử ba tàu đến eo biển vào thứ Hai sau khi các cuộc đàm phán với "
        "nước láng giềng thất bại. Theo các quan chức, có khoảng 4.000 thủy thủ trên tàu và họ "
        "sẽ ở lại đó cho đến vòng đàm phán mới. “Chúng tôi không muốn chiến tranh,” bộ trưởng "
        "nói với các phóng viên, “nhưng chúng tôi đã sẵn sàng.”"
    ),
    "Turkish": (
        "Tarsia donanması, komşu ülke ile yapılan görüşmelerin sonuçsuz kalması üzerine "
        "pazartesi günü boğaza üç gemi gönderdi. Yetkililere göre gemilerde yaklaşık 4.000 "
        "denizci var ve yeni bir görüşme turu yapılana kadar orada kalacaklar. Bakan "
        "gazetecilere “Savaş istemiyoruz ama buna hazırız” dedi."
    ),
    "": (
        "Tarsian laivasto lähetti maanantaina kolme alusta salmeen sen jälkeen, kun neuvottelut "
        "naapurimaan kanssa olivat epäonnistuneet. Viranomaisten mukaan aluksilla on noin 4 000 "
        "merimiestä, jotka jäävät alueelle seuraavaan neuvottelukierrokseen asti. Ministeri "
        "sanoi toimittajille, ettei maa halua sotaa mutta on siihen valmis. Avustusjärjestöt "
        "varoittivat, että sataman ruokavarat riittävät alle kahdeksi viikoksi. Naapurimaan "
        "presidentti vaati laivojen vetämistä pois ja kutsui lähettilään kotiin. Seuraava "
        "kokous pidetään aikaisintaan ensi kuussa pääkaupungissa."
    ),
    "Chinese": (
        "塔尔西亚海军周一向海峡派出三艘军舰，此前该国与邻国的谈判破裂。官员表示，舰上约有四千名水兵，"
        "他们将留在那里，直到举行新一轮谈判。部长对记者说：“我们不想要战争，但我们已经做好准备。”"
    ),
    "Japanese": (
        "タルシア海軍は月曜日、隣国との協議が決裂したことを受けて、三隻の艦艇を海峡に派遣した。"
        "当局によると、約四千人の乗組員が乗っており、新たな交渉が開かれるまで現地にとどまるという。"
    ),
    "Russian": (
        "Военно-морской флот Тарсии направил в понедельник три корабля в пролив после провала "
        "переговоров с соседней страной. По словам чиновников, на борту около 4000 моряков, и "
        "они останутся там до нового раунда переговоров. «Мы не хотим войны», — сказал министр."
    ),
    "Arabic": (
        "أرسلت بحرية تارسيا يوم الاثنين ثلاث سفن إلى المضيق بعد فشل المحادثات مع الدولة المجاورة. "
        "وقال مسؤولون إن نحو أربعة آلاف بحار على متن السفن وسيبقون هناك حتى جولة جديدة من "
        "المفاوضات."
    ),
    "Korean": (
        "타르시아 해군은 이웃 나라와의 회담이 결렬된 뒤 월요일 해협에 군함 세 척을 보냈다. "
        "당국자들은 약 4천 명의 수병이 타고 있으며 "
        "새 협상이 열릴 때까지 그곳에 머무를 것이라고 말했다."
    ),
    "Thai": (
        "กองทัพเรือทาร์เซียส่งเรือสามลำไปยังช่องแคบเมื่อวันจันทร์ หลังการเจรจากับประเทศเพื่อนบ้านล้มเหลว "
        "เจ้าหน้าที่กล่าวว่ามีลูกเรือประมาณสี่พันคนอยู่บนเรือ"
    ),
}
"""Name of the language as the error gives it (empty: one that the check does not know)."""

MALAY = (
    "Tentera laut Tarsia telah menghantar tiga buah kapal ke selat itu pada hari Isnin selepas "
    "rundingan dengan negara jiran gagal. Menurut pegawai kerajaan, kira-kira 4,000 orang kelasi "
    "berada di atas kapal dan mereka akan kekal di sana sehingga pusingan rundingan yang baharu "
    "diadakan. “Kami tidak mahu perang,” kata menteri kepada pemberita, “tetapi kami sudah "
    "bersedia.”"
)

INDONESIAN = (
    "Angkatan Laut Tarsia mengirim tiga kapal ke selat itu pada Senin setelah perundingan dengan "
    "negara tetangganya gagal. Menurut pejabat setempat, sekitar 4.000 pelaut berada di atas kapal "
    "dan akan tetap di sana sampai putaran perundingan baru digelar. “Kami tidak menginginkan "
    "perang,” kata sang menteri kepada wartawan, “tetapi kami siap.”"
)
