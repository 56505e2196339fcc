const list = document.getElementById('list');

async function act(what) {
  const answer = await fetch(`/backstage/${what}`, { method: 'POST' });
  const { openings } = await answer.json();
  list.replaceChildren(...openings.map((title) => Object.assign(document.createElement('li'), { textContent: title })));
}

for (const button of document.querySelectorAll('[data-do]')) {
  button.addEventListener('click', () => act(button.dataset.do));
}
act('show');
