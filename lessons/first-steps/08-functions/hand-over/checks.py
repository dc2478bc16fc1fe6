from sangja.checks import prints, uses

prints(ko="어서 오세요, 지우\n어서 오세요, 민지", en="Welcome, Sam\nWelcome, Mia")
uses("def")
