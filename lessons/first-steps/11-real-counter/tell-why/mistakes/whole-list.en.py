# en: The reason comes back in a list. Take out the first value of it.
import requests
from restaurants import address, card

headers = {"Authorization": "Bearer " + card}


def ask(request):
    response = requests.post(address, json=request, headers=headers)
    paper = response.json()
    if response.ok:
        return paper["meta"]["page"]["total_results"]
    return paper["errors"]


print(ask({"query": ""}))
print(ask({}))
