# must: raised
eval("f'{" * 200 + "1" + "}'" * 200)
