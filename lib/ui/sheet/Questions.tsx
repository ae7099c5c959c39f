import { type QuestionKind, questionKinds } from '../../reader/questions.ts';
import type { Report } from '../../report/schema.ts';
import { t } from '../i18n.ts';

const QUESTIONS = {
  general: ['question_general_1', 'question_general_2', 'question_general_3', 'question_general_4'],
  medicine: ['question_medicine_1', 'question_medicine_2', 'question_medicine_3'],
  procedure: ['question_procedure_1', 'question_procedure_2', 'question_procedure_3'],
  test: ['question_test_1', 'question_test_2'],
  habit: ['question_habit_1', 'question_habit_2'],
} as const satisfies Record<QuestionKind, readonly string[]>;

/** What one might ask a doctor about an article of this kind, with room to write. */
export function Questions({ report }: { report: Report }) {
  const questions = questionKinds(report).flatMap((kind) => QUESTIONS[kind]);
  return (
    <section>
      <h2>{t('sheet_part_questions')}</h2>
      <ul class="questions">
        {questions.map((question) => (
          <li key={question}>{t(question)}</li>
        ))}
      </ul>
      <h3>{t('sheet_notes')}</h3>
      <div class="notes" />
    </section>
  );
}
