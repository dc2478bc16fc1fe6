# ko: * 20까지 따옴표 안에 있어서 글자 그대로 나왔어요. =만 따옴표로 감싸 보세요.
# en: The * 20 is inside the quotes, so it shows just as it is. Put the quotes around = only.
print("= * 20")
print("영수증")
print("= * 20")
