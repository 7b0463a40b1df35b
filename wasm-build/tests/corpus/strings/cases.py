for word in ("hello world", "HELLO", "they're bill's friends", "grün", "Straße", "ÀÉÎ", "αβγ Σίσυφος", "Привет Мир", "3rd place", "ŁÓDŹ", ""):
    print([word.upper(), word.lower(), word.title(), word.capitalize(), word.swapcase(), word.casefold()])
print("ΟΔΟΣ".lower(), "İ".lower() == "i\u0307", "ß".title(), "STRASSE".casefold() == "straße".casefold())
