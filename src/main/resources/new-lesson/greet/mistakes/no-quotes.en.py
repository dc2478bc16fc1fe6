# en: There are no quotes yet. Put quotes around the words to show.
print(Hello!)
