from sangja.checks import check, mistake, run, wrong

NAMES = {
    "ko": ["소나무 청국장", "사거리 한우 공덕점", "문라이트 제과점 가로수길점", "우체통 고기집", "카제 카츠야"],
    "en": ["Pine Tree Cheonggukjang", "Crossroads Hanwoo Gongdeok", "Moonlight Bakeshop Garosu-gil", "Red Postbox Barbecue", "Kaze Katsuya"],
}
OTHER = {"ko": "en", "en": "ko"}


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


@mistake(
    ko="영어 이름이 나와요. \"name_en\" 말고 \"name_ko\"를 꺼내 보세요.",
    en="The Korean names come out. Take out \"name_en\" and not \"name_ko\".",
)
def other_language(seen):
    return seen.lines == NAMES[OTHER[seen.language]]


@check(run(), ko="한 줄에 하나씩, 다섯 곳의 이름이 나와요", en="The names of five places come out, one a line")
def shown(seen):
    if seen.lines == NAMES[seen.language]:
        return True
    if seen.error:
        return False
    if not seen.printed.strip():
        return wrong(ko="화면에 아직 아무것도 나오지 않았어요.", en="Nothing has come on the screen yet.")
    if len(seen.lines) != 5:
        return wrong(
            ko=f"화면에 나와야 하는 줄: 5줄\n연습 창구에 물었을 때 나온 줄: {len(seen.lines)}줄",
            en=f"Lines that should come out: 5\nLines when the practice counter is asked: {len(seen.lines)}",
        )
    return wrong(
        ko="줄의 수는 맞아요. 한 줄에 이름만, 리스트에 있는 차례대로 보여 주세요. 요청은 처음 그대로 두세요.",
        en="The number of lines is right. Show only a name on each, in the order of the list. Leave the request as it was.",
    )
