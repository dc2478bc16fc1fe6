# ko: place를 새로 만들어서 이름이 든 서랍이 사라졌어요. 처음에 있던 { } 안에 이어서 적어 보세요.
# en: You made place anew, so the drawer with the name is gone. Go on between the { } that were there.
place = {"name": "Corner Bagels"}
place = {"menu": "bagels", "price": 4}
