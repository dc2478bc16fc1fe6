# ko: 컴퓨터가 첫 줄의 Print에서 멈춰서 화면이 비어 있어요. 대문자 P를 소문자 p로 바꿔 보세요.
# en: The computer stops at Print in the first line, so the screen is empty. Change the capital P to a small p.
Print("촛불을 켜요.")
print("노래를 불러요.")
print("후!")
