# ko: 표시가 중괄호 { } 안에 있지 않아요. 제목 뒤에 여는 {를 적고, 맨 끝에 닫는 }를 적어 보세요.
# en: The marks are not inside { and }. Put a { after the title and a } at the very end.
print("## 인사하기 #say-hello .write minutes=2")
