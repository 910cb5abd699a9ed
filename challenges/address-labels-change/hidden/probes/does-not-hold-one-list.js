export function addressLabels(members) {
  return members.map((member) => ({
    name: member.name.trim(),
    postcode: member.postcode.replace(/\D/g, ''),
    city: member.city.trim().toUpperCase(),
  }));
}
