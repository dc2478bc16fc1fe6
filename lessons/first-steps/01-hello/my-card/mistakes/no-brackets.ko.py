# ko: print 뒤에 괄호가 없는 줄이 있어요. 보여 줄 글을 괄호로 감싸 보세요.
# en: One print has no brackets after it. Put brackets around what it should show.
print("* * * * * *")
print "나는 하준이에요."
print("* * * * * *")
