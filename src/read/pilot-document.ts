import type { PilotDocument } from '../dictionary/generated/types.js';
import type { AttestationId, Pilot, StepId } from '../model/department.js';
import type { PlaceIndex } from '../model/place.js';
import type { Problem } from '../model/problem.js';
import { createEvidenceReader, dateOf, requiredDate, type EvidenceReader } from './evidence-reader.js';
import type { FileLocator } from './evidence.js';

/** 学制 when the pilot's file does not say (2-formats 2.2). */
const USUAL_YEARS = 3;

const ATTESTATIONS: readonly AttestationId[] = [
  'majorMatches',
  'trainingExperience',
  'strongMajor',
  'fitsOrientation',
  'programmeRevised',
  'contentIntegrated',
  'modularTeam',
  'facilities',
  'justification',
  'standardVenue',
  'practice',
];

const STEPS: readonly StepId[] = [
  'consultation',
  'annex1',
  'annex2',
  'departmentReview',
  'officeApproval',
  'presidentMeeting',
  'platformDeclaration',
];

function attestationsOf(document: PilotDocument, reader: EvidenceReader): Pilot['attestations'] {
  return Object.fromEntries(
    ATTESTATIONS.flatMap((id) => {
      const attestation = reader.attestation(document.attestations?.[id], 'attestations', id);
      return attestation ? [[id, attestation]] : [];
    }),
  );
}

function procedureOf(document: PilotDocument, reader: EvidenceReader): Pilot['procedure'] {
  return Object.fromEntries(
    STEPS.flatMap((id) => {
      const step = reader.step(document.procedure?.[id], 'procedure', id);
      return step ? [[id, step]] : [];
    }),
  );
}

function examsOf(document: PilotDocument): Pilot['exams'] {
  return document.exams?.map(({ batch, date, listSubmittedOn, certificatesIssuedOn, registered, sat, passed }) => ({
    batch,
    date: requiredDate(date),
    listSubmittedOn: dateOf(listSubmittedOn),
    counts:
      registered === undefined || sat === undefined || passed === undefined ? undefined : { registered, sat, passed },
    certificatesIssuedOn: dateOf(certificatesIssuedOn),
  }));
}

/** A pilot's checked document as the domain knows it, with its evidence looked up. */
export function readPilot(
  document: PilotDocument,
  places: PlaceIndex,
  locator: FileLocator,
): { readonly pilot: Pilot; readonly problems: readonly Problem[] } {
  const reader = createEvidenceReader(locator, places);
  const { certificate, major, declaration, trainingPlan, reporting, funding } = document;
  const planFile = trainingPlan?.file === undefined ? undefined : [trainingPlan.file];
  const pilot: Pilot = {
    id: document.id,
    certificate: {
      name: certificate.name,
      level: certificate.level,
      organization: certificate.organization,
      directory: certificate.directory,
    },
    stage: document.stage,
    endedOn: dateOf(document.endedOn),
    major: { name: major.name, code: major.code, years: major.years ?? USUAL_YEARS },
    enrolment: document.enrolment?.map(({ grade, classes, students, admitted }) => ({
      grade,
      classes,
      students,
      admitted,
    })),
    application: { date: dateOf(document.application?.date) },
    attestations: attestationsOf(document, reader),
    procedure: procedureOf(document, reader),
    declaration: {
      approvedOn: dateOf(declaration?.approvedOn),
      document: declaration?.document,
      evidence: reader.files(declaration?.evidence, 'declaration', 'evidence'),
    },
    courses: document.courses?.map(({ name, integrated }) => ({ name, integrated: integrated === true })),
    trainingPlan: {
      submittedOn: dateOf(trainingPlan?.submittedOn),
      file: reader.files(planFile, 'trainingPlan', 'file')[0],
    },
    exams: examsOf(document),
    reporting: {
      firstDue: dateOf(reporting?.firstDue),
      pauses: (reporting?.pauses ?? []).map(({ from, to, note }) => ({
        from: requiredDate(from),
        to: requiredDate(to),
        note,
      })),
    },
    funding: {
      requested: funding?.requested,
      plan: reader.step(funding?.plan, 'funding', 'plan'),
      application: reader.step(funding?.application, 'funding', 'application'),
      budgetReview: reader.step(funding?.budgetReview, 'funding', 'budgetReview'),
    },
    tasks: (document.tasks ?? []).map(({ name, done }) => ({ name, done: done === true })),
    rectifications: (document.rectifications ?? []).map(({ issue, due, doneOn }) => ({
      issue,
      due: requiredDate(due),
      doneOn: dateOf(doneOn),
    })),
    violations: (document.violations ?? []).map(({ article, date, note }) => ({
      article,
      date: requiredDate(date),
      note,
    })),
    places,
  };
  return { pilot, problems: reader.problems };
}
