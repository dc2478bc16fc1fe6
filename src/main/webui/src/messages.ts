/**
 * Texts that scripts put on the page. Each language is a full `Texts`: a missing one does not compile. Labels that
 * the server renders stand in messages/msg_*.properties.
 */
export type Lang = "ko" | "en";

interface Texts {
  loading: string;
  loadingFailed: string;
  running: string;
  waiting: string;
  finished: string;
  noOutput: string;
  stopped: string;
  stoppedAt: (line: number) => string;
  timeLimit: string;
  timeLimitAt: (line: number) => string;
  outputLimit: string;
  crashed: string;
  errorAt: (line: number) => string;
  error: string;
  errorDetails: string;
  praise: readonly string[];
  notYet: string;
  chooseFirst: string;
  answer: string;
  answerButton: string;
  undoReset: string;
  resetDone: string;
  editor: string;
  unsaved: string;
  boxOf: (name: string, value: string) => string;
}

const ko: Texts = {
  loading: "파이썬을 준비하고 있어요. 처음 한 번만 조금 걸려요.",
  loadingFailed: "파이썬을 불러오지 못했어요. 인터넷 연결을 보고 다시 실행해 주세요.",
  running: "실행하고 있어요.",
  waiting: "답을 기다리고 있어요.",
  finished: "끝까지 실행했어요.",
  noOutput: "끝까지 실행했지만 화면에 나온 것은 없어요.",
  stopped: "멈췄어요.",
  stoppedAt: (line) => `${line}번째 줄에서 멈췄어요.`,
  timeLimit: "10초가 지나도 끝나지 않아서 멈췄어요.",
  timeLimitAt: (line) => `10초가 지나도 끝나지 않아서 ${line}번째 줄에서 멈췄어요.`,
  outputLimit: "화면에 나오는 글이 너무 많아서 멈췄어요.",
  crashed: "파이썬이 갑자기 꺼져서 새로 켰어요. 쓴 글은 그대로 있어요.",
  errorAt: (line) => `${line}번째 줄에서 멈췄어요. 그 줄을 천천히 다시 살펴보세요.`,
  error: "실행하다가 멈췄어요.",
  errorDetails: "파이썬이 한 말 그대로 보기",
  praise: ["맞았어요! 잘했어요.", "해냈어요!", "바로 그거예요!", "딱 맞아요. 멋져요."],
  notYet: "거의 다 왔어요. 이것만 더 해 보세요.",
  chooseFirst: "먼저 위에서 하나를 골라 주세요.",
  answer: "답",
  answerButton: "보내기",
  undoReset: "되돌린 것 취소하기",
  resetDone: "처음 모습으로 되돌렸어요.",
  editor: "코드를 쓰는 곳",
  unsaved: "이 브라우저에 저장하지 못했어요. 창을 닫기 전에 글을 복사해 두세요.",
  boxOf: (name, value) => `${name} 상자 안에 ${value}`,
};

const en: Texts = {
  loading: "Getting Python ready. This takes a moment the first time only.",
  loadingFailed: "Python could not be loaded. Check your connection and run it again.",
  running: "Running.",
  waiting: "Waiting for your answer.",
  finished: "It ran to the end.",
  noOutput: "It ran to the end and put nothing on the screen.",
  stopped: "Stopped.",
  stoppedAt: (line) => `Stopped on line ${line}.`,
  timeLimit: "It was not done after 10 seconds, so it was stopped.",
  timeLimitAt: (line) => `It was not done after 10 seconds, so it was stopped on line ${line}.`,
  outputLimit: "It put too much on the screen, so it was stopped.",
  crashed: "Python shut down and was started again. What you wrote is still here.",
  errorAt: (line) => `It stopped on line ${line}. Look at that line again, slowly.`,
  error: "It stopped before the end.",
  errorDetails: "See Python's own words",
  praise: ["That is right. Well done!", "You did it!", "Exactly!", "Spot on. Lovely."],
  notYet: "Nearly there. Just this is left.",
  chooseFirst: "First pick one above.",
  answer: "Answer",
  answerButton: "Send",
  undoReset: "Bring my text back",
  resetDone: "It is back to how it was at the start.",
  editor: "Your code",
  unsaved: "This browser could not save your text. Copy it before you close the page.",
  boxOf: (name, value) => `box ${name} holds ${value}`,
};

/** The language of the page. */
export const lang: Lang = globalThis.document?.documentElement.lang === "ko" ? "ko" : "en";

export const texts: Texts = { ko, en }[lang];
