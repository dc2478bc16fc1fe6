# en: Print begins with a capital letter. Write it with a small p.
Print("Hello!")
