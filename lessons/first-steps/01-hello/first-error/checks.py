from sangja.checks import prints

prints(ko="케이크를 잘라요.\n맛있게 먹어요.", en="Cut the cake.\nEnjoy it.")
