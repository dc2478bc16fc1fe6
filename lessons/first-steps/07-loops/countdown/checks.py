from sangja.checks import prints

prints(
    ko="남은 김밥: 5\n남은 김밥: 4\n남은 김밥: 3\n남은 김밥: 2\n남은 김밥: 1\n다 팔렸어요!",
    en="Bagels left: 5\nBagels left: 4\nBagels left: 3\nBagels left: 2\nBagels left: 1\nAll sold!",
    label={"ko": "다섯부터 하나씩 줄어요", "en": "It counts down from five"},
)
