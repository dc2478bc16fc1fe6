import requests
from restaurants import address, card

headers = {"Authorization": "Bearer " + card}
names = []
request = {"query": "", "page": {"size": 10, "current": 1}}
response = requests.post(address, json=request, headers=headers)
paper = response.json()
for place in paper["results"]:
    names.append(place["name_ko"]["raw"])
print(len(names))
