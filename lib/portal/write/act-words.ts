/**
 * What buttons that act are called, as stems in plain text, in English and in the languages browsers translate pages
 * into most for schools. Whoever wants to press one of them in vain loses nothing; to miss one is what must not be.
 */
const STEMS = [
  'save saving submit send delet remov discard confirm approv reject releas withdraw cancel proceed continu finish complet',
  'accept agree declar apply upload pay publish log-?out log-?off sign-?out reset clear',
  // Spanish, Portuguese, French, Italian
  'guardar enviar eliminar borrar confirmar aprobar aceptar continuar cancelar rechazar aplicar finalizar salvar gravar',
  'submeter excluir apagar aprovar aceitar recusar prosseguir enregistrer sauvegarder soumettre envoyer supprimer effacer',
  'confirmer valider accepter annuler refuser approuver appliquer terminer salva invia elimina cancella conferma accetta',
  // German, Dutch, Polish, Turkish, Indonesian and Malay, Vietnamese
  'speicher absend abschick einreich losch lösch entfern bestatig bestätig genehmig ablehn abbrech weiter akzeptier',
  'opslaan verzend indien verwijder bevestig annuleer goedkeur zapisz wyslij wyślij usun usuń potwierd anuluj zatwierd',
  'kaydet gonder gönder onayla iptal reddet simpan kirim hantar hapus padam setuju batal sahkan konfirmasi xoa xóa',
].join(' ');

/** Words that act only when they stand alone. */
const ALONE = 'ok okay yes no go next done close sil lưu luu gửi gui ja oui si sí sim evet ya';

/** Scripts in which words stand without blanks, or are not known by their stems: these anywhere. */
const ANYWHERE = [
  'حفظ إرسال ارسال حذف تأكيد تاكيد إلغاء الغاء موافق تقديم',
  '保存 提交 发送 發送 删除 刪除 确认 確認 确定 取消 送信 削除 同意 저장 제출 삭제 확인 취소',
  'सहेजें जमा भेजें हटाएं हटाएँ पुष्टि محفوظ جمع بھیجیں حذف تصدیق',
  'сохран отправ удал подтверд отмен принять บันทึก ส่ง ลบ ยืนยัน ยกเลิก αποθήκευση υποβολή διαγραφή',
]
  .join(' ')
  .split(' ');

const STEM = new RegExp(`(?<![\\p{L}\\p{M}])(?:${STEMS.split(' ').join('|')})`, 'u');
const WHOLE = new RegExp(`^(?:${ALONE.split(' ').join('|')})$`, 'u');

/** Whether a plain text names an act. */
export function namesAct(plain: string): boolean {
  return STEM.test(plain) || WHOLE.test(plain) || ANYWHERE.some((word) => plain.includes(word));
}

/** Whether a word that scripts use (`btnSaveDraft`, `do-submit`, `fa-trash`) stands for an act. */
export function standsForAct(written: string): boolean {
  const words = written
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return words.some((word) => ACTING.test(word));
}

const ACTING =
  /^(?:sav(?:e|ed|ing)|submit|send|delet|remov|trash|bin$|floppy|confirm|approv|reject|releas|withdraw|proceed|logout|paper-?plane)/;
