from sangja.checks import check, mistake, run, wrong

NAMES = {
    "ko": ["소나무 청국장", "사거리 한우 공덕점", "문라이트 제과점 가로수길점", "우체통 고기집", "카제 카츠야", "천안 엄마손 막국수 사당역점", "하늘 키친", "흑석동 다정한 나주 식당", "놋그릇 면옥 낙성대점", "금룡 마라탕 마곡점", "맛나는 쌈밥", "툇마루 소머리국밥", "도시락 호프", "명월 딤섬", "빵집 언덕", "달수네 한상 충무로점", "기철네 로제떡볶이", "기철네 고기집", "우물가 치맥 응암동점", "창동 두식네 로제떡볶이", "카츠 아메 석촌점", "만복루", "은희네 물회", "소나기 피자 대치동점", "루차 타코 연남동점", "은하수각", "바다 해장국", "산들바람 마라샹궈 이수점", "바람개비 베이커리", "호시 초밥"],
    "en": ["Pine Tree Cheonggukjang", "Crossroads Hanwoo Gongdeok", "Moonlight Bakeshop Garosu-gil", "Red Postbox Barbecue", "Kaze Katsuya", "Cheonan Mom's Makguksu Sadang Station", "Sky Indian Kitchen", "Friendly Naju Kitchen Heukseok-dong", "Brass Bowl Noodle House Nakseongdae", "Golden Dragon Malatang Magok", "Tasty Ssambap", "Veranda Ox-Head Gukbap", "Lunchbox Hof", "Bright Moon Dim Sum", "Hillside Bread", "Dalsu's Hansang Chungmuro", "Gicheol's Rosé Tteokbokki", "Gicheol's Barbecue", "By the Well Chicken & Beer Eungam-dong", "Dusik's Rosé Tteokbokki Chang-dong", "Katsu Ame Seokchon", "Full Fortune Pavilion", "Eunhui's Mulhoe", "Summer Shower Pizza Daechi-dong", "Lucha Tacos Yeonnam-dong", "Milky Way House", "Sea Haejangguk", "Breeze Mala Xiangguo Isu", "Pinwheel Bakery", "Hoshi Sushi"],
}


@mistake(
    ko="첫 쪽은 0이 아니라 1이에요. range가 1부터 세게 해 보세요.",
    en="The first page is 1 and not 0. Let range begin at 1.",
)
def from_zero(seen):
    return seen.error is not None and seen.error.message == "'results'" and "current" in seen.source


@mistake(
    ko="같은 쪽을 세 번 모았어요. \"current\"에 쪽의 번호가 들어가야 해요.",
    en="It collected the same page three times. The number of the page belongs after \"current\".",
)
def same_page(seen):
    return seen.holds("names") == NAMES[seen.language][:10] * 3


@mistake(
    ko="마지막 쪽의 이름만 남았어요. names를 비우는 줄은 for 위에 한 번만 있어야 해요.",
    en="Only the names of the last page are left. The line that empties names belongs above the for.",
)
def emptied(seen):
    return seen.holds("names") == NAMES[seen.language][20:]


@check(run(), ko="names에 세 쪽의 이름이 차례로 있어요", en="names has the names of three pages, in order")
def collected(seen):
    if seen.error:
        return False
    names = seen.holds("names")
    if names != NAMES[seen.language]:
        many = len(names) if isinstance(names, list) else 0
        if many == 30:
            return wrong(
                ko="이름의 수는 맞아요. 1쪽부터 차례대로 모았는지, 이름 칸에서 꺼냈는지 살펴보세요.",
                en="The number of names is right. See if page 1 comes first, and if they come from the part with the name.",
            )
        return wrong(
            ko=f"names에 있어야 하는 이름: 30개\n지금 있는 이름: {many}개",
            en=f"names should have: 30 names\nNow it has: {many}",
        )
