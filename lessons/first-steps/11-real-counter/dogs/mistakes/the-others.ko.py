# ko: 강아지가 들어갈 수 없는 곳만 모였어요. "true"인 곳을 모아야 해요.
import requests
from restaurants import address, card

headers = {"Authorization": "Bearer " + card}
dogs = []
for number in range(1, 4):
    request = {"query": "", "page": {"size": 10, "current": number}}
    response = requests.post(address, json=request, headers=headers)
    paper = response.json()
    for place in paper["results"]:
        if place["dogs_allowed"]["raw"] == "false":
            dogs.append(place["name_ko"]["raw"])
print(dogs)
