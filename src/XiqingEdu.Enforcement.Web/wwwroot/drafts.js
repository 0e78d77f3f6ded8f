// Keeps what is typed in a long form as a draft on the server. Without this file the form's own button does so.
const form = document.getElementById('draft-form');
const button = form?.querySelector('.draft button');
if (button) {
  const status = form.querySelector('.draft [role=status]');
  let timer, typed = false, sending = false;

  const save = async leaving => {
    clearTimeout(timer);
    typed = false;
    const fields = new FormData(form);
    for (const [name, value] of [...fields]) {
      if (value instanceof File) fields.delete(name);
    }
    const ask = keepalive => fetch(button.formAction, { method: 'POST', body: fields, keepalive, headers: { 'X-Requested-With': 'XMLHttpRequest' } });
    try {
      // A browser sends at most 64 KB from a page that is being left; a longer form has been saved while it was typed.
      const answer = await ask(leaving).catch(fault => { if (leaving) return ask(false); throw fault; });
      status.textContent = answer.status === 401 ? '登录已超时，填写的内容已存为草稿。请重新登录后打开本页，接着填写。'
        : answer.ok || answer.status === 400 ? await answer.text() : '草稿没有保存，请稍后再试。';
      status.classList.toggle('field-error', !answer.ok);
    } catch {
      typed = true;
      status.textContent = '草稿没有保存：连接不上服务器。';
      status.classList.add('field-error');
    }
  };

  const later = wait => {
    clearTimeout(timer);
    timer = setTimeout(() => save(false), wait);
  };

  for (const event of ['input', 'change']) {
    form.addEventListener(event, () => {
      [typed, sending] = [true, false];
      later(2000);
    });
  }
  form.addEventListener('submit', () => {
    // Once sent, the form is no draft any more; if the page is still here after a while, it was not sent.
    sending = true;
    if (typed) later(15000);
  });
  button.addEventListener('click', event => {
    event.preventDefault();
    save(false);
  });
  addEventListener('pagehide', () => {
    if (typed && !sending) save(true);
  });
}
