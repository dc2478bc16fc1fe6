# ko: Print의 첫 글자가 커요. 작은 p로 적어 보세요.
Print("안녕!")
