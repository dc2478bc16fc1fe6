# ko: 아무 곳도 모이지 않았어요. 적혀 있는 것은 글자예요. 작은 글자로 "true"와 같은지 물어보세요.
import requests
from restaurants import address, card

headers = {"Authorization": "Bearer " + card}
dogs = []
for number in range(1, 4):
    request = {"query": "", "page": {"size": 10, "current": number}}
    response = requests.post(address, json=request, headers=headers)
    paper = response.json()
    for place in paper["results"]:
        if place["dogs_allowed"]["raw"] == True:
            dogs.append(place["name_ko"]["raw"])
print(dogs)
