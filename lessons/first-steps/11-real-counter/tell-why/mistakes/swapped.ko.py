# ko: 잘된 것과 안된 것이 뒤바뀌었어요. 어느 쪽에서 errors를 꺼내는지 다시 보세요.
import requests
from restaurants import address, card

headers = {"Authorization": "Bearer " + card}


def ask(request):
    response = requests.post(address, json=request, headers=headers)
    paper = response.json()
    if response.ok:
        return paper["errors"][0]
    return paper["meta"]["page"]["total_results"]


print(ask({"query": ""}))
print(ask({}))
