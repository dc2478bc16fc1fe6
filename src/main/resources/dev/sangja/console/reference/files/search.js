// The page: one search for each change of the words, the order or the filters, with the official client of App Search.
// All that depends on an engine stands in config.js.
(function () {
  "use strict";

  var page = window.SEARCH_PAGE;
  var words = document.body.dataset;
  var PAGE_SIZE = 10;
  var client = ElasticAppSearch.createClient({
    endpointBase: page.server,
    engineName: page.engine,
    searchKey: page.key,
  });
  var shown = page.title ? [page.title].concat(page.fields) : page.fields;
  var state = { order: "", filters: {}, current: 1 };
  var last = 0;

  var query = document.getElementById("query");
  var order = document.getElementById("order");
  var results = document.getElementById("results");
  var facets = document.getElementById("facets");
  var said = document.getElementById("said");
  var previous = document.getElementById("previous");
  var next = document.getElementById("next");

  function element(name, text, parent) {
    var made = document.createElement(name);
    made.textContent = text;
    parent.append(made);
    return made;
  }

  function options() {
    var asked = { page: { size: PAGE_SIZE, current: state.current }, result_fields: {} };
    shown.forEach(function (field) {
      asked.result_fields[field] = { raw: {} };
    });
    if (page.url) {
      asked.result_fields[page.url] = { raw: {} };
    }
    if (shown.length === 0) {
      asked.result_fields.id = { raw: {} };
    }
    if (page.facets.length > 0) {
      asked.facets = {};
      page.facets.forEach(function (field) {
        asked.facets[field] = [{ type: "value", size: 10 }];
      });
    }
    var chosen = Object.keys(state.filters).map(function (field) {
      var filter = {};
      filter[field] = state.filters[field];
      return filter;
    });
    if (chosen.length > 0) {
      asked.filters = { all: chosen };
    }
    if (state.order) {
      var colon = state.order.lastIndexOf(":");
      asked.sort = {};
      asked.sort[state.order.slice(0, colon)] = state.order.slice(colon + 1);
    }
    return asked;
  }

  function search() {
    var number = ++last;
    client.search(query.value, options()).then(
      function (found) {
        if (number === last) {
          show(found);
        }
      },
      function (error) {
        if (number === last) {
          said.textContent = words.trouble + " " + error.message;
        }
      },
    );
  }

  function show(found) {
    var pages = found.info.meta.page;
    said.textContent = pages.total_results === 0 ? words.none : words.count.replace("{count}", pages.total_results);
    results.replaceChildren();
    found.results.forEach(function (result) {
      showResult(result, found.info.meta.request_id);
    });
    facets.replaceChildren();
    page.facets.forEach(function (field) {
      showFacet(field, ((found.info.facets || {})[field] || [{ data: [] }])[0].data);
    });
    previous.hidden = pages.current <= 1;
    next.hidden = pages.current >= pages.total_pages;
  }

  function showResult(result, requestId) {
    var id = result.getRaw("id");
    var item = element("li", "", results);
    var title = element("h2", "", item);
    var name = String((page.title && result.getRaw(page.title)) || id);
    var url = page.url ? String(result.getRaw(page.url) || "") : "";
    if (/^https?:\/\//.test(url)) {
      var link = element("a", name, title);
      link.href = url;
      link.addEventListener("click", function () {
        client.click({ query: query.value, documentId: id, requestId: requestId });
      });
    } else {
      title.textContent = name;
    }
    var list = element("dl", "", item);
    page.fields.forEach(function (field) {
      var value = result.getRaw(field);
      if (value !== null && value !== undefined && value !== "") {
        element("dt", field, list);
        element("dd", Array.isArray(value) ? value.join(", ") : String(value), list);
      }
    });
  }

  function showFacet(field, counts) {
    if (counts.length === 0) {
      return;
    }
    var box = element("fieldset", "", facets);
    element("legend", field, box);
    counts.forEach(function (count) {
      var label = element("label", "", box);
      var tick = element("input", "", label);
      tick.type = "checkbox";
      tick.checked = state.filters[field] === count.value;
      label.append(" " + count.value + " (" + count.count + ")");
      tick.addEventListener("change", function () {
        if (tick.checked) {
          state.filters[field] = count.value;
        } else {
          delete state.filters[field];
        }
        state.current = 1;
        search();
      });
    });
  }

  function turn(pages) {
    state.current += pages;
    search();
    window.scrollTo(0, 0);
  }

  order.append(new Option(words.relevance, ""));
  page.sorts.forEach(function (field) {
    order.append(new Option(field + " ↑", field + ":asc"), new Option(field + " ↓", field + ":desc"));
  });
  order.hidden = page.sorts.length === 0;
  order.addEventListener("change", function () {
    state.order = order.value;
    state.current = 1;
    search();
  });
  query.addEventListener("input", function () {
    state.current = 1;
    search();
  });
  document.querySelector("form").addEventListener("submit", function (event) {
    event.preventDefault();
    search();
  });
  previous.addEventListener("click", function () {
    turn(-1);
  });
  next.addEventListener("click", function () {
    turn(1);
  });
  search();
})();
