import requests
from restaurants import address, card

headers = {"Authorization": "Bearer " + card}
request = {"query": "치킨", "filters": {"dogs_allowed": "true"}, "page": {"size": 20}}
response = requests.post(address, json=request, headers=headers)
paper = response.json()
names = []
if response.ok:
    for place in paper["results"]:
        names.append(place["name_ko"]["raw"])
        print(place["name_ko"]["raw"], place["average_price"]["raw"])
else:
    print(paper["errors"])
