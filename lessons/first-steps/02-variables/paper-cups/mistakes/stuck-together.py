# ko: 낱말이 이어지지 않고 붙어 있어요. paper와 cups 사이에 _를 넣어 보세요.
# en: The two words are stuck together. Put _ between paper and cups.
papercups = 20
