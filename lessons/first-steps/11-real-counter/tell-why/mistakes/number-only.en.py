# en: It gives back a number and not the reason. Give back the words that say why.
import requests
from restaurants import address, card

headers = {"Authorization": "Bearer " + card}


def ask(request):
    response = requests.post(address, json=request, headers=headers)
    paper = response.json()
    if response.ok:
        return paper["meta"]["page"]["total_results"]
    return response.status_code


print(ask({"query": ""}))
print(ask({}))
