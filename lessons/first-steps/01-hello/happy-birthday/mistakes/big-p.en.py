# ko: print의 첫 글자가 커요. 파이썬은 큰 글자와 작은 글자를 다른 말로 알아들어요. 작은 p로 바꿔 보세요.
# en: print has a big P here. To Python that is a different word. Change it to a small p.
Print("Happy birthday!")
