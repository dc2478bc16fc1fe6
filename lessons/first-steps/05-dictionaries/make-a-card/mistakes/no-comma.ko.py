# ko: 서랍과 서랍 사이에 쉼표가 빠진 곳이 있어요. 새 서랍을 적기 전에 쉼표를 찍어 보세요.
# en: A comma is missing between two drawers. Put one before each new drawer.
place = {"name": "한입 김밥" "menu": "김밥" "price": 3500}
