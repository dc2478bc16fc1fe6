import requests
from restaurants import address, card

headers = {"Authorization": "Bearer " + card}
names = []
for number in range(1, 4):
    request = {"query": "", "page": {"size": 10, "current": number}}
    response = requests.post(address, json=request, headers=headers)
    paper = response.json()
    for place in paper["results"]:
        names.append(place["name_en"]["raw"])
print(len(names))
