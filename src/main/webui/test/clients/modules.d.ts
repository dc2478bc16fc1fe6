declare module "@elastic/app-search-node";
declare module "@elastic/app-search-javascript";
