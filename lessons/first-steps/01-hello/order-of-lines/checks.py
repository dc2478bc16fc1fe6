from sangja.checks import prints

prints(
    ko="케이크에 촛불을 켜요.\n후! 하고 촛불을 꺼요.",
    en="Light the candles on the cake.\nWhoosh! Blow out the candles.",
)
