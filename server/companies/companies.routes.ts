import type { Deps } from '../deps.ts';
import { type App, implement } from '../http/implement.ts';
import { companiesContract } from './companies.contract.ts';
import { viewCompany } from './get-company.ts';
import { addCompany, changeCompany, finishStep, removeCompany } from './keep-company.ts';
import { addContact, changeContact, removeContact } from './keep-contact.ts';
import { listCompanies } from './list-companies.ts';
import { removeCompanyNote, writeCompanyNote } from './note-company.ts';

export function registerCompanies(app: App, deps: Deps): void {
  implement(app, deps, companiesContract, {
    'POST /api/company-searches': ({ body }) => listCompanies(deps, body),
    'POST /api/companies': ({ actor, body }) => addCompany(deps, actor, body),
    'GET /api/companies/:companyId': ({ params }) => viewCompany(deps, params),
    'PUT /api/companies/:companyId': ({ actor, params, body }) =>
      changeCompany(deps, actor, { ...params, ...body }),
    'DELETE /api/companies/:companyId': ({ actor, params }) => removeCompany(deps, actor, params),
    'POST /api/companies/:companyId/contacts': ({ actor, params, body }) =>
      addContact(deps, actor, { ...params, ...body }),
    'PUT /api/companies/:companyId/contacts/:contactId': ({ actor, params, body }) =>
      changeContact(deps, actor, { ...params, ...body }),
    'DELETE /api/companies/:companyId/contacts/:contactId': ({ actor, params }) =>
      removeContact(deps, actor, params),
    'POST /api/companies/:companyId/notes': ({ actor, params, body }) =>
      writeCompanyNote(deps, actor, { ...params, ...body }),
    'DELETE /api/companies/:companyId/notes/:noteId': ({ actor, params }) =>
      removeCompanyNote(deps, actor, params),
    'POST /api/companies/:companyId/step-done': ({ actor, params, body }) =>
      finishStep(deps, actor, { ...params, ...body }),
  });
}
