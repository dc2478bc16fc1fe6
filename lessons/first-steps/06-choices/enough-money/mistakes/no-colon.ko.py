# ko: if가 있는 줄 끝에 쌍점(:)이 빠졌어요. 조건 바로 뒤에 찍어 보세요.
# en: There is no colon (:) at the end of the line with if. Put one right after the condition.
money = int(input("얼마 있어요? "))
if money >= 8000
    print("칼국수를 먹어요.")
