# ko: total에 값은 잘 들어 있는데 화면이 비어 있어요. 마지막 줄에서 total의 값을 출력해 보세요.
# en: The right value is in total, but the screen is empty. Print the value of total in the last line.
plate = 4500
drink = 2000
total = plate * 2 + drink
