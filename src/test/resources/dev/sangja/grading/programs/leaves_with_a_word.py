print('before')
exit('goodbye')
