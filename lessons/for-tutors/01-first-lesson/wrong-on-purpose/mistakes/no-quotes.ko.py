# ko: 이렇게 틀리는 사람도 있죠. 하지만 지금은 따옴표를 그대로 두고 글만 틀려 보세요.
# en: Some people do slip like this. But now leave the quotes where they are, and let only the words be wrong.
print(안녕?)
