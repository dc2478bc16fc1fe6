from sangja.checks import prints

prints(
    ko="*****\n달빛 떡볶이\n*****\n바다 칼국수\n*****\n한입 김밥",
    en="*****\nMoon Pancakes\n*****\nHarbor Noodles\n*****\nCorner Bagels",
)
