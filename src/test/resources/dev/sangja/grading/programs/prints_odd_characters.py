print('tab\there', 'nul\0', 'bell\a', '\u200b', '\x1b[31m', '\r\n', '\ufeff')
