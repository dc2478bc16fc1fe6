# ko: 이름 안에 빈칸이 있어서 컴퓨터가 두 낱말로 알아들었어요. 빈칸 자리에 _를 넣어 보세요.
# en: There is a space in the name, so the computer sees two words. Put _ in place of the space.
paper cups = 20
