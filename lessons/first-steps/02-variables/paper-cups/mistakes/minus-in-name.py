# ko: -는 빼라는 뜻이라서 이름에 쓸 수 없어요. -를 _로 바꿔 보세요.
# en: To the computer - means take away, so a name cannot have it. Change - to _.
paper-cups = 20
