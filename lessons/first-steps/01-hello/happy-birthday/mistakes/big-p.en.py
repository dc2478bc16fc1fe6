# ko: print의 첫 글자가 대문자예요. 파이썬은 대문자와 소문자를 다른 글자로 봐요. 소문자 p로 바꿔 보세요.
# en: print has a capital P here. To Python that is a different word. Change it to a small p.
Print("Happy birthday!")
