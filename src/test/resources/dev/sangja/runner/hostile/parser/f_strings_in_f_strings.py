# must: raised SyntaxError
eval("f'{" * 200 + "1" + "}'" * 200)
