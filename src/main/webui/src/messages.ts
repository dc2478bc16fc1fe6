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
  noKey: (key: string) => string;
  noName: (name: string) => string;
  importFirst: (line: string) => string;
  notIn: (name: string, module: string) => string;
  onlyIn: (names: string, module: string) => string;
  noModule: (name: string) => string;
  noAttribute: (name: string) => string;
  praise: readonly string[];
  notYet: string;
  secondLook: string;
  chooseFirst: string;
  answer: string;
  answerButton: string;
  undoReset: string;
  resetDone: string;
  editor: string;
  unsaved: string;
  saving: string;
  saved: string;
  keptHere: string;
  waitsForChoice: string;
  tooLong: string;
  notStored: string;
  refused: string;
  ofSomebodyElse: string;
  twoTexts: string;
  twoTextsWhy: string;
  textHere: string;
  textThere: string;
  keepHere: string;
  keepThere: string;
  boxOf: (name: string, value: string) => string;
  locating: string;
  locationRefused: string;
  locationUnknown: string;
  outsideSeoul: string;
  notSearched: string;
  pickOnMap: string;
  wheelZooms: string;
  restaurantsHere: (count: number) => string;
  copied: string;
  notCopied: string;
}

const ko: Texts = {
  loading: "준비하고 있어요. 처음 한 번만 조금 걸려요.",
  loadingFailed: "준비하지 못했어요. 인터넷 연결을 보고 다시 실행해 주세요.",
  running: "실행하고 있어요.",
  waiting: "답을 기다리고 있어요.",
  finished: "끝까지 실행했어요.",
  noOutput: "끝까지 실행했지만 화면에 나온 것은 없어요.",
  stopped: "멈췄어요.",
  stoppedAt: (line) => `${line}번째 줄에서 멈췄어요.`,
  timeLimit: "10초가 지나도 끝나지 않아서 멈췄어요.",
  timeLimitAt: (line) => `10초가 지나도 끝나지 않아서 ${line}번째 줄에서 멈췄어요.`,
  outputLimit: "화면에 나오는 글이 너무 많아서 멈췄어요.",
  crashed: "프로그램이 갑자기 꺼져서 새로 준비했어요. 쓴 글은 그대로 있어요.",
  errorAt: (line) => `${line}번째 줄에서 멈췄어요. 그 줄을 천천히 다시 살펴보세요.`,
  error: "실행하다가 멈췄어요.",
  errorDetails: "컴퓨터가 한 말 그대로 보기",
  noKey: (key) => `이런 키가 없어요: ${key}. 어떤 키가 있는지 화면에 보여서 살펴보세요.`,
  noName: (name) =>
    `컴퓨터가 모르는 이름이 있어요: ${name}. 한 글자씩 살펴보세요. 그대로 보여 줄 글이라면 따옴표로 감싸 주세요.`,
  importFirst: (line) => `쓰기 전에 먼저 가져와야 해요. 맨 위에 이렇게 적어 주세요: ${line}`,
  notIn: (name, module) => `${module}에 이런 이름이 없어요: ${name}. 한 글자씩 살펴보세요.`,
  onlyIn: (names, module) => `${module}에서 가져올 수 있는 것: ${names}`,
  noModule: (name) => `가져올 수 없는 이름이에요: ${name}. 한 글자씩 살펴보세요.`,
  noAttribute: (name) => `점 앞에 있는 것에는 이런 이름이 없어요: ${name}. 점 앞뒤를 한 글자씩 살펴보세요.`,
  praise: ["맞았어요! 잘했어요.", "해냈어요!", "바로 그거예요!", "딱 맞아요. 멋져요."],
  notYet: "거의 다 왔어요. 이것만 더 해 보세요.",
  secondLook: "한 번 더 살펴보니 아직 다 되지 않았어요. 먼저 잘못 알려 드려서 미안해요.",
  chooseFirst: "먼저 위에서 하나를 골라 주세요.",
  answer: "답",
  answerButton: "보내기",
  undoReset: "되돌린 것 취소하기",
  resetDone: "처음 모습으로 되돌렸어요.",
  editor: "프로그램을 쓰는 곳",
  unsaved: "이 브라우저에 저장하지 못했어요. 창을 닫기 전에 글을 복사해 두세요.",
  saving: "저장하고 있어요.",
  saved: "저장했어요.",
  keptHere: "여기에 두었다가 연결되면 저장할게요.",
  waitsForChoice: "아래에서 하나를 고르면 저장할게요.",
  tooLong: "글이 너무 길어서 이 브라우저에만 두었어요. 짧게 줄이면 저장해요.",
  notStored: "글이 너무 길어서 이 단계를 했다고 적어 두지 못했어요. 글을 줄이고 다시 실행해 주세요.",
  refused: "이 글은 저장하지 못해서 이 브라우저에만 두었어요. 글을 조금 고쳐 보세요.",
  ofSomebodyElse: "로그인이 바뀌어서 이 브라우저에만 두었어요. 페이지를 새로 열어 주세요.",
  twoTexts: "이 단계의 글이 다른 곳에서 바뀌었어요",
  twoTextsWhy: "두 글이 모두 있어요. 남길 글을 골라 주세요. 고르기 전에는 아무것도 사라지지 않아요.",
  textHere: "여기에 쓴 글",
  textThere: "다른 곳에서 쓴 글",
  keepHere: "여기에 쓴 글 남기기",
  keepThere: "다른 곳에서 쓴 글 남기기",
  boxOf: (name, value) => `${name} 상자 안에 ${value}`,
  locating: "어디에 있는지 브라우저에 물어보고 있어요.",
  locationRefused: "위치를 알려 주지 않아도 괜찮아요. 지도에서 한 곳을 고르거나 동네 이름을 골라 주세요.",
  locationUnknown: "지금은 위치를 알 수 없어요. 지도에서 한 곳을 고르거나 동네 이름을 골라 주세요.",
  outsideSeoul: "지금 계신 곳은 서울 밖이에요. 지도에서 한 곳을 골라 보세요.",
  notSearched: "지금은 찾지 못했어요. 아래는 조금 전 결과예요. 인터넷 연결을 보고 다시 찾아 보세요.",
  wheelZooms: "Ctrl이나 ⌘를 누른 채 휠을 굴리면 지도가 커지고 작아져요.",
  pickOnMap: "지도에서 한 곳을 눌러 주세요. Enter는 한가운데를 고르고, Esc는 그만둬요.",
  restaurantsHere: (count) => `식당 ${count}곳`,
  copied: "복사했어요",
  notCopied: "직접 골라서 복사해 주세요",
};

const en: Texts = {
  loading: "Getting ready. This takes a moment the first time only.",
  loadingFailed: "It could not get ready. Check your connection and run it again.",
  running: "Running.",
  waiting: "Waiting for your answer.",
  finished: "It ran to the end.",
  noOutput: "It ran to the end and put nothing on the screen.",
  stopped: "Stopped.",
  stoppedAt: (line) => `Stopped on line ${line}.`,
  timeLimit: "It was not done after 10 seconds, so it was stopped.",
  timeLimitAt: (line) => `It was not done after 10 seconds, so it was stopped on line ${line}.`,
  outputLimit: "It put too much on the screen, so it was stopped.",
  crashed:
    "The program shut down all at once, and everything was started again. What you wrote is still here.",
  errorAt: (line) => `It stopped on line ${line}. Look at that line again, slowly.`,
  error: "It stopped before the end.",
  errorDetails: "See the computer's own words",
  noKey: (key) =>
    `There is no such key: ${key}. Show the whole of it on the screen and see which keys there are.`,
  noName: (name) =>
    `The computer does not know this name: ${name}. Look at each letter. Words to be shown as they are need quotes.`,
  importFirst: (line) => `Before you use this, it has to be fetched. Write this at the very top: ${line}`,
  notIn: (name, module) => `There is no such name in ${module}: ${name}. Look at each letter.`,
  onlyIn: (names, module) => `This is what you can fetch from ${module}: ${names}`,
  noModule: (name) => `This cannot be fetched: ${name}. Look at each letter.`,
  noAttribute: (name) =>
    `What stands before the dot has no such name: ${name}. Look at both sides of the dot, letter by letter.`,
  praise: ["That is right. Well done!", "You did it!", "Exactly!", "Spot on. Lovely."],
  notYet: "Nearly there. Just this is left.",
  secondLook: "We looked once more, and it is not quite done yet. Sorry for saying so too early.",
  chooseFirst: "First pick one above.",
  answer: "Answer",
  answerButton: "Send",
  undoReset: "Bring my text back",
  resetDone: "It is back to how it was at the start.",
  editor: "Your program",
  unsaved: "This browser could not save your text. Copy it before you close the page.",
  saving: "Saving.",
  saved: "Saved.",
  keptHere: "Offline. Kept here until it can be saved.",
  waitsForChoice: "It is saved when you pick one below.",
  tooLong: "Your text is too long, so it is kept in this browser only. Make it shorter to save it.",
  notStored:
    "Your text is too long, so this step could not be marked as done. Make it shorter and run it again.",
  refused: "This text could not be saved, so it is kept in this browser only. Try changing it a little.",
  ofSomebodyElse:
    "Somebody signed in or out, so your text is kept in this browser only. Load the page again.",
  twoTexts: "This step was changed elsewhere",
  twoTextsWhy: "Both texts are here. Pick the one to keep. Until you do, nothing goes away.",
  textHere: "Your text here",
  textThere: "Your text from elsewhere",
  keepHere: "Keep the text here",
  keepThere: "Keep the text from elsewhere",
  boxOf: (name, value) => `box ${name} holds ${value}`,
  locating: "Asking your browser where you are.",
  locationRefused: "That is fine, your location stays yours. Pick a point on the map, or choose an area.",
  locationUnknown: "Your location is not known just now. Pick a point on the map, or choose an area.",
  outsideSeoul: "You are outside of Seoul just now. Pick a point on the map.",
  notSearched:
    "That could not be searched. Below are the results from before. Check your connection and try again.",
  wheelZooms: "Hold Ctrl or ⌘ and turn the wheel to zoom the map.",
  pickOnMap: "Press a point on the map. Enter takes its middle, Esc stops.",
  restaurantsHere: (count) => (count === 1 ? "1 restaurant" : `${count} restaurants`),
  copied: "Copied",
  notCopied: "Please select and copy it yourself",
};

/** The language of the page. */
export const lang: Lang = globalThis.document?.documentElement.lang === "ko" ? "ko" : "en";

export const texts: Texts = { ko, en }[lang];
