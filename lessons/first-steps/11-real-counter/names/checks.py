from sangja.checks import mistake, prints

NAMES = {
    "ko": ["소나무 청국장", "사거리 한우 공덕점", "문라이트 제과점 가로수길점", "우체통 고기집", "카제 카츠야"],
    "en": ["Pine Tree Cheonggukjang", "Crossroads Hanwoo Gongdeok", "Moonlight Bakeshop Garosu-gil", "Red Postbox Barbecue", "Kaze Katsuya"],
}


@mistake(
    ko="이름 앞뒤에 다른 것이 함께 나와요. 한 칸 더 들어가서 \"raw\"까지 꺼내 보세요.",
    en="There is more around the names. Go one step further in and take out \"raw\", too.",
)
def one_step_short(seen):
    return "{'raw': '" in seen.printed and "_meta" not in seen.printed


@mistake(
    ko="곳이 통째로 나와요. place에서 이름 칸만 꺼내서 보여 주세요.",
    en="Whole places come out. Show only the name of each place.",
)
def whole_place(seen):
    return "_meta" in seen.printed


@mistake(
    ko="이름이 하나만 나와요. 이름을 보여 주는 줄이 for 아래로 들어가야 해요.",
    en="Only one name comes out. The line that shows it has to stand inside the for.",
)
def only_one(seen):
    return seen.error is None and seen.printed in NAMES[seen.language]


prints(ko="\n".join(NAMES["ko"]), en="\n".join(NAMES["en"]))
