from sangja.checks import prints, uses

prints(ko="한입 김밥 3500 원", en="Corner Bagels 4 dollars")
uses("index")
