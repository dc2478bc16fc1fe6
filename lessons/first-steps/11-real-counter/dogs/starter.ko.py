import requests
from restaurants import address, card

headers = {"Authorization": "Bearer " + card}
dogs = []
for number in range(1, 4):
    request = {"query": "", "page": {"size": 10, "current": number}}
    response = requests.post(address, json=request, headers=headers)
    paper = response.json()
    for place in paper["results"]:
        dogs.append(place["name_ko"]["raw"])
print(dogs)
