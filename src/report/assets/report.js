for (const [i, canvas] of [...document.querySelectorAll('canvas')].entries()) new Chart(canvas, charts[i]);

const find = document.querySelector('#find');
find?.addEventListener('input', () => {
  const words = find.value.toLowerCase().split(/\s+/);
  const lessons = [...document.querySelectorAll('.lesson')];
  for (const lesson of lessons) {
    const text = lesson.textContent.toLowerCase();
    lesson.hidden = !words.every((word) => text.includes(word));
  }
  const found = lessons.filter(({ hidden }) => !hidden).length;
  document.querySelector('#found').textContent = find.value.trim() === '' ? '' : `${found} of ${lessons.length}`;
});
