# ko: 이름에 대문자가 있어서 다른 상자가 되었어요. 모두 소문자로 적어 보세요.
# en: The name has capital letters, so this is a different box. Use only small letters.
Paper_Cups = 20
